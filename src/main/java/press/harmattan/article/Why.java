package press.harmattan.article;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What makes one article related to another; the first says the most. */
@Schema(
        description =
                "What an article has in common with the other one: it is another language version of"
                        + " the story, has a tag, a place or an author of it, or many of the words that"
                        + " tell it from other articles.")
public enum Why {
    story,
    tag,
    region,
    author,
    words
}
