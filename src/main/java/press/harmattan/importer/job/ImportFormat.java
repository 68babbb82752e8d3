package press.harmattan.importer.job;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a file is. */
@Schema(
        name = "ImportFormat",
        description =
                "`wxr`: a WordPress export, also gzipped. `ndjson`: what `export ndjson` writes.")
public enum ImportFormat {
    wxr,
    ndjson
}
