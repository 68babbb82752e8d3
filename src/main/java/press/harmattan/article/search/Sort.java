package press.harmattan.article.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The order of a list of articles; ties are broken by id. */
@Schema(
        description =
                "`newest` and `oldest` by `publishedAt`, `updated` by `updatedAt`, newest first.")
public enum Sort {
    newest,
    oldest,
    updated
}
