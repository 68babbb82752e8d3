package press.harmattan.comment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import press.harmattan.page.ListUrl;
import press.harmattan.page.Total;
import press.harmattan.page.Window;

/** The parameters of every list of comments. */
public final class CommentParameters {
    @RestQuery
    @Min(1)
    @Max(100)
    @Parameter(description = "The most items on a page; 20 when absent.", example = "50")
    Integer limit;

    @RestQuery
    @Parameter(description = "`next` or `prev` of another page of the same list.")
    String cursor;

    @RestQuery
    @Parameter(description = "`exact` counts the items of the whole list.", example = "exact")
    Total total;

    /** The part of the list that is asked for. */
    public Window window(ListUrl url) {
        url.presentation("limit", limit).presentation("total", total);
        return Window.of(limit == null ? Window.USUAL_LIMIT : limit, cursor, url.fingerprint(), 2);
    }

    /** Whether the items of the whole list are counted. */
    public boolean counted() {
        return total != null;
    }
}
