package press.harmattan.importer.job;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an import is. */
@Schema(
        name = "ImportState",
        description =
                "An import that was cut off by a restart is `running` again soon, on whichever"
                        + " instance.")
public enum ImportState {
    uploading,
    queued,
    running,
    finished,
    failed,
    cancelled
}
