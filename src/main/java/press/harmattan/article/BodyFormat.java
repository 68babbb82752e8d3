package press.harmattan.article;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The formats of a body. */
@Schema(description = "The form of a body.")
public enum BodyFormat {
    html,
    blocks,
    markdown,
    text
}
