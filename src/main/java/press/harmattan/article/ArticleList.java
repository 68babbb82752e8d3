package press.harmattan.article;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.page.PageInfo;

/** A page of articles. */
@Schema(description = "A page of articles.")
public record ArticleList(List<Article> data, PageInfo page, ArticleQuery query) {}
