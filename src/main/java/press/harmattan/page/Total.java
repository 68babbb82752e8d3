package press.harmattan.page;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the items of a list are counted; they are not unless it is asked for. */
@Schema(description = "`exact`: `page.total` is filled.")
public enum Total {
    exact
}
