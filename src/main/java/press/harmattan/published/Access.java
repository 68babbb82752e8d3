package press.harmattan.published;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may read an article's body. Everybody may read its card. */
@Schema(
        description =
                "Who may read the body: everybody (`open`), the holder of any key (`registered`), or"
                        + " partners that are entitled to it (`partner`).")
public enum Access {
    open,
    registered,
    partner
}
