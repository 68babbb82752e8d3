package press.harmattan.article.filter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a region stands for the places in it too; it does unless this is given. */
@Schema(description = "`exact`: the places themselves, without those in them.")
public enum RegionScope {
    exact
}
