package press.harmattan.draft;

import static press.harmattan.draft.Stage.draft;
import static press.harmattan.draft.Stage.published;
import static press.harmattan.draft.Stage.retracted;
import static press.harmattan.draft.Stage.scheduled;
import static press.harmattan.draft.Stage.submitted;
import static press.harmattan.draft.Stage.unpublished;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.failure.Conflict;
import press.harmattan.identity.Role;

/**
 * Everything that can be done to an article: the stages from which its author may do it, those from
 * which only an editor may, and the stage that follows. What is not in this table is refused.
 */
@Schema(
        description =
                "What can be done with an article; `schedule` and `schedule-unpublish` are `publish`"
                        + " and `unpublish` with `at`.")
public enum Move {
    edit("edit", in(draft), in(submitted, scheduled, published, unpublished), null),
    /** Only what readers never saw. */
    delete("delete", in(draft), in(), null),
    submit("submit", in(draft), in(), submitted),
    /** What was public before becomes {@code unpublished} again, never a draft. */
    @JsonProperty("return")
    giveBack("return", in(submitted), in(scheduled), draft),
    publish("publish", in(), in(draft, submitted, scheduled, published, unpublished), published),
    schedule("schedule", in(), in(draft, submitted, scheduled, unpublished), scheduled),
    unpublish("unpublish", in(), in(published), unpublished),
    @JsonProperty("schedule-unpublish")
    scheduleUnpublish("schedule-unpublish", in(), in(published), null),
    correct("correct", in(), in(published), published),
    retract("retract", in(), in(published, unpublished), retracted),
    translate("translate", in(draft, submitted, scheduled, published, unpublished), in(), null);

    private final String word;
    private final Set<Stage> byAuthor;
    private final Set<Stage> byEditor;
    private final Stage result;

    Move(String word, Set<Stage> byAuthor, Set<Stage> onlyByEditor, Stage result) {
        this.word = word;
        this.byAuthor = byAuthor;
        this.byEditor = EnumSet.copyOf(byAuthor);
        this.byEditor.addAll(onlyByEditor);
        this.result = result;
    }

    /** What callers and the audit call it. */
    public String word() {
        return word;
    }

    /** What somebody may do with an article that is theirs to touch. */
    static List<Move> possible(Stage stage, boolean wasPublic, Role role) {
        return Arrays.stream(values())
                .filter(move -> move.allows(stage, role))
                .filter(move -> move != delete || !wasPublic)
                .toList();
    }

    /**
     * The stage that follows.
     *
     * @throws Conflict when the move is not possible
     */
    Stage from(Stage stage, boolean wasPublic, Role role) {
        List<Move> possible = possible(stage, wasPublic, role);
        if (!possible.contains(this)) {
            throw refused(
                    "move-refused",
                    "An article that is " + stage + " takes no \"" + word + "\" from you.",
                    stage,
                    possible);
        }
        return this == giveBack && wasPublic ? unpublished : result == null ? stage : result;
    }

    /** Says why a move does not happen, and which others could. */
    static Conflict refused(String code, String why, Stage stage, List<Move> possible) {
        List<String> words = possible.stream().map(Move::word).toList();
        return new Conflict(code, said(why, words), Map.of("stage", stage, "possible", words));
    }

    private static String said(String why, List<String> words) {
        String instead =
                words.isEmpty()
                        ? "There is nothing else to do with it."
                        : "Possible: " + words.stream().collect(Collectors.joining(", ")) + ".";
        return why + " " + instead;
    }

    private boolean allows(Stage stage, Role role) {
        return (role.includes(Role.editor) ? byEditor : byAuthor).contains(stage);
    }

    private static Set<Stage> in(Stage... stages) {
        Set<Stage> set = EnumSet.noneOf(Stage.class);
        set.addAll(List.of(stages));
        return set;
    }
}
