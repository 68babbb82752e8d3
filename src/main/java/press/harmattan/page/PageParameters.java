package press.harmattan.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters that every list has which is walked by cursor; some have no others. */
public class PageParameters {
    @RestQuery
    @Min(1)
    @Max(100)
    @Parameter(description = "The most items on a page; 20 when absent.", example = "50")
    Integer limit;

    @RestQuery
    @Parameter(description = "`next` or `prev` of another page of the same list.")
    String cursor;

    /** The part of a list that is asked for; its URL learns of it. */
    public final Window window(ListUrl url, int keySize) {
        url.presentation("limit", limit == null || limit == Window.USUAL_LIMIT ? null : limit);
        return Window.of(
                limit == null ? Window.USUAL_LIMIT : limit, cursor, url.fingerprint(), keySize);
    }
}
