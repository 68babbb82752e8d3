package press.harmattan.correction;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.harmattan.failure.AddsFaults;
import press.harmattan.failure.Faults;
import press.harmattan.http.PublicUrls;
import press.harmattan.page.ListUrl;
import press.harmattan.page.Slice;
import press.harmattan.page.Window;
import press.harmattan.vocabulary.TermListing;
import press.harmattan.vocabulary.TermParameters;
import press.harmattan.vocabulary.TermRequest;

@PermitAll
@Path("/v1/corrections")
@Tag(name = "Corrections")
public class CorrectionResource {
    private final CorrectionRepository corrections;
    private final TermListing listing;
    private final PublicUrls urls;
    private final Faults faults;

    CorrectionResource(
            CorrectionRepository corrections, TermListing listing, PublicUrls urls, Faults faults) {
        this.corrections = corrections;
        this.listing = listing;
        this.urls = urls;
        this.faults = faults;
    }

    /** A page of corrections. */
    @GET
    @AddsFaults
    @APIResponseSchema(value = CorrectionList.class, responseDescription = "A page of corrections.")
    @Operation(
            operationId = "listCorrections",
            summary = "List corrections",
            description =
                    "What was put right in articles that can be read now, and which articles were"
                            + " taken back and why, newest first.")
    public CorrectionList list(@BeanParam TermParameters parameters) {
        TermRequest request = listing.request(parameters);
        faults.throwIfAny();
        ListUrl url = request.url("/v1/corrections");
        Window window = request.window(url, 2);
        Slice<CorrectionRow> slice =
                window.slice(
                        corrections.page(request.languages(), window),
                        CorrectionRow::key,
                        request.total() ? corrections.count(request.languages()) : null);
        return new CorrectionList(
                slice.items().stream().map(row -> row.told(urls)).toList(),
                slice.page(),
                new CorrectionList.Query(request.languages()),
                url);
    }
}
