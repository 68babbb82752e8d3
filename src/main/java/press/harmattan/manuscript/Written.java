package press.harmattan.manuscript;

import java.util.List;
import press.harmattan.draft.Manuscript;

/** What was read of what somebody sent, and what was taken out of it. */
public record Written(Manuscript manuscript, List<Warning> warnings) {}
