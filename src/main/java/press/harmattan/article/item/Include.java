package press.harmattan.article.item;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told with an article besides its own fields. */
@Schema(description = "`related`: six cards of what to read next, in `related`.")
public enum Include {
    related
}
