import "@jinlin/elements/define";
import "./styles/tokens.css";
import "./styles/header.css";
import "./styles/page.css";
import { PortalLocate } from "./portal-locate.ts";
import { PortalNotices } from "./portal-notices.ts";
import { PortalPage } from "./portal-page.ts";
import { followScheme } from "./scheme.ts";

followScheme();
customElements.define("portal-locate", PortalLocate);
customElements.define("portal-notices", PortalNotices);
customElements.define("portal-page", PortalPage);
