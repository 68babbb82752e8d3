package press.harmattan.article;

/** Whether a region stands for the places in it too; it does unless this is given. */
public enum RegionScope {
    exact
}
