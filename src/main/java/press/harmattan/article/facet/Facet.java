package press.harmattan.article.facet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the articles of a list may be counted by. */
@Schema(description = "What the articles of a list are counted by.")
public enum Facet {
    section,
    tag,
    region,
    author,
    lang,
    year
}
