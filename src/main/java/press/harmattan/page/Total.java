package press.harmattan.page;

/** Whether the items of a list are counted; they are not unless it is asked for. */
public enum Total {
    exact
}
