package press.harmattan.page;

import java.util.List;

/** The items of one page, in the list's order, and what to say about the page. */
public record Slice<T>(List<T> items, PageInfo page) {}
