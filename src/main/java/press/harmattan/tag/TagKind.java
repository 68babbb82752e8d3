package press.harmattan.tag;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a tag stands for. */
@Schema(description = "What a tag stands for.")
public enum TagKind {
    topic,
    person,
    organisation,
    series
}
