package press.harmattan.search.suggest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.harmattan.failure.AddsFaults;
import press.harmattan.failure.Faults;
import press.harmattan.search.names.Typed;
import press.harmattan.vocabulary.TermListing;
import press.harmattan.vocabulary.TermRequest;

@PermitAll
@Path("/v1/suggest")
@Tag(name = "Articles")
public class SuggestResource {
    private final Suggestions suggestions;
    private final TermListing listing;
    private final Faults faults;

    SuggestResource(Suggestions suggestions, TermListing listing, Faults faults) {
        this.suggestions = suggestions;
        this.listing = listing;
        this.faults = faults;
    }

    /** What may be meant by what was typed so far. */
    @GET
    @AddsFaults
    @APIResponseSchema(value = SuggestionList.class, responseDescription = "The suggestions.")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    @Operation(
            operationId = "suggest",
            summary = "Suggest while somebody types",
            description =
                    "Places, tags and authors by any of their names, aliases and codes, in any spelling"
                            + " and script, and articles by the words of their titles. What is called"
                            + " so comes before what begins so, and that before what has the words;"
                            + " then come other forms of the words, then words with one letter"
                            + " changed, left out, added or swapped with its neighbour, but not their"
                            + " first, and not in words of less than four letters. Of places, tags"
                            + " and authors that fit alike those with more articles come first; of"
                            + " articles the newest.")
    public SuggestionList suggest(@BeanParam SuggestParameters parameters) {
        TermRequest request = listing.request(parameters.lang);
        faults.throwIfAny();
        Typed typed = Typed.of(parameters.q);
        Suggestions.Found found =
                suggestions.of(typed, parameters.kinds(), request.wording(), parameters.limit());
        return new SuggestionList(
                found.suggestions(),
                new SuggestionList.Query(typed.text(), request.languages(), parameters.kinds()),
                found.whole());
    }
}
