import "@jinlin/elements/define";
import "./styles/tokens.css";
import "./styles/header.css";
import "./styles/page.css";
import { PortalPage } from "./portal-page.ts";
import { followScheme } from "./scheme.ts";

followScheme();
customElements.define("portal-page", PortalPage);
