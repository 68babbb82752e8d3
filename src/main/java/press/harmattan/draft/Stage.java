package press.harmattan.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an article has come. */
@Schema(description = "How far an article has come.")
public enum Stage {
    draft,
    submitted,
    scheduled,
    published,
    unpublished,
    retracted
}
