package press.harmattan.article.list;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.article.Article;
import press.harmattan.article.facet.FacetCounts;
import press.harmattan.page.PageInfo;

/** A page of articles. */
@Schema(description = "A page of articles.")
public record ArticleList(
        @Schema(description = "In the order of `query.sort`.") List<Article> data,
        PageInfo page,
        ArticleQuery query,
        @Schema(
                        nullable = true,
                        description =
                                "How many articles of the whole list there are; only with `facets`.")
                FacetCounts facets) {}
