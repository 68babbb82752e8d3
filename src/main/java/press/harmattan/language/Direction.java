package press.harmattan.language;

import com.ibm.icu.util.ULocale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The direction in which a language is written, decided by its script and never by a look at the
 * text: the script that the tag names, else the likely one of the language and its country (CLDR).
 */
@Schema(description = "The direction of the writing.")
public enum Direction {
    ltr,
    rtl;

    /** The direction of a BCP 47 tag; {@code ltr} when nothing is known of its language. */
    public static Direction of(String tag) {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? rtl : ltr;
    }
}
