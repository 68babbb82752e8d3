package press.harmattan.article.facet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many articles of a list have what; null where it was not asked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        minProperties = 1,
        description =
                "How many articles of the whole list have what: the fifty most frequent, the most"
                        + " frequent first; years the newest first. It has the properties that"
                        + " `facets` named.")
public record FacetCounts(
        List<FacetValue> section,
        List<FacetValue> tag,
        List<FacetValue> region,
        List<FacetValue> author,
        List<FacetValue> lang,
        List<FacetValue> year) {}
