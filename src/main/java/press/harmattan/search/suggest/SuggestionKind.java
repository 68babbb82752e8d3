package press.harmattan.search.suggest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a suggestion is; of terms that fit alike those of the kind named first come first. */
@Schema(description = "What it is; its page under `/v1` has this name in the plural.")
public enum SuggestionKind {
    region,
    tag,
    author,
    article
}
