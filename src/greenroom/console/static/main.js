// The page is the server's HTML. News on the stream says that something changed; the page then asks for itself
// again and takes over what differs, so what is first painted and what is live come from the same templates.
import { startActions } from "./actions.js";
import { startClock } from "./clock.js";
import { startFeed } from "./feed.js";
import { onNews, startRefreshing } from "./refresh.js";
import { startSearch } from "./search.js";
import { startStream } from "./stream.js";
import { startTheme } from "./theme-button.js";

startTheme();
startClock();
startFeed();
startActions();
startSearch();
startRefreshing();
startStream(onNews);
