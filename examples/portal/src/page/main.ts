import "@jinlin/elements/define";
import "./page.css";
import { PortalPage } from "./portal-page.ts";
import { followScheme } from "./scheme.ts";

followScheme();
customElements.define("portal-page", PortalPage);
