package press.harmattan.comment;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import press.harmattan.page.ListUrl;
import press.harmattan.page.PageParameters;
import press.harmattan.page.Total;
import press.harmattan.page.Window;

/** The parameters of every list of comments. */
public final class CommentParameters extends PageParameters {
    @RestQuery
    @Parameter(description = "`exact` counts the items of the whole list.", example = "exact")
    Total total;

    /** The part of the list that is asked for. */
    public Window window(ListUrl url) {
        Window window = window(url, 2);
        url.presentation("total", total);
        return window;
    }

    /** Whether the items of the whole list are counted. */
    public boolean counted() {
        return total != null;
    }
}
