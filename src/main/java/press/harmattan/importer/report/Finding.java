package press.harmattan.importer.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something to know about one thing of a file.
 *
 * @param line where the thing starts, counted from 1
 * @param kind what it is, such as {@code article}
 * @param reason in words, for people
 */
@Schema(name = "ImportFinding", description = "Something to know about one thing of a file.")
public record Finding(What what, long line, String kind, String reason) {
    /** In code points; files choose the words that stand in it. */
    static final int LONGEST = 1000;

    public Finding {
        reason = cut(reason);
    }

    static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** How the import dealt with it. */
    @Schema(
            name = "ImportFindingKind",
            description =
                    "`skipped`: not imported. `kept`: changed here since, and left alone. `warning`:"
                            + " imported without a part.")
    public enum What {
        /** It is not imported because it is broken or cannot be placed. */
        skipped,
        /** It was changed here since it was imported, so the file's newer form was not taken. */
        kept,
        /** It is imported without a part that has no place here. */
        warning
    }
}
