package press.harmattan.search.related;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.article.Article;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.View;
import press.harmattan.page.PageInfo;

/** A page of related articles. */
@Schema(description = "A page of the articles that are related to one.")
public record RelatedList(
        @Schema(description = "The most related first; `why` says in what.") List<Article> data,
        PageInfo page,
        Query query) {

    /** What the server understood. */
    @Schema(name = "RelatedQuery", description = "What the server understood.")
    public record Query(
            @Schema(description = "The article that these are related to.") UUID article,
            @Schema(description = "The languages, best first; empty: see `lang`.")
                    List<String> lang,
            @Schema(nullable = true, description = "Null when fields were chosen.") View view,
            @Schema(description = "The chosen fields; empty when a view was.") List<String> fields,
            BodyFormat body) {}
}
