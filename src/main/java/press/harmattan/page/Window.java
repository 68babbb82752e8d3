package press.harmattan.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import press.harmattan.failure.InvalidCursor;
import press.harmattan.page.Cursor.Side;

/**
 * Which part of a list is asked for: so many items from a cursor on, or from the start when there
 * is none.
 *
 * @param filters everything that decides which items the list has and in which order; a cursor is
 *     good for the same text only
 */
public record Window(int limit, Cursor cursor, String filters) {

    /** How many items a page has when nobody says. */
    public static final int USUAL_LIMIT = 20;

    /**
     * Reads a window.
     *
     * @param encoded the caller's cursor, or null for the first page
     * @param keySize how many parts the list's sort key has
     * @throws press.harmattan.failure.InvalidCursor when the cursor is not one of this list
     */
    public static Window of(int limit, String encoded, String filters, int keySize) {
        Cursor cursor = encoded == null ? null : Cursor.decode(encoded, filters, keySize);
        return new Window(limit, cursor, filters);
    }

    /** Whether the list is read from the cursor towards its front. */
    public boolean backwards() {
        return cursor != null && cursor.backwards();
    }

    /** How many rows to read: one more than asked for, which tells whether there are more. */
    public int rows() {
        return limit + 1;
    }

    /**
     * Reads the rows from a list that is in memory.
     *
     * @param sorted the whole list, in its order
     * @param key where an item stands
     * @param parse where the cursor stands; its failure means that the cursor is not one of this
     *     list
     */
    public <T, K> List<T> rowsOf(
            List<T> sorted,
            Function<T, K> key,
            Function<List<String>, K> parse,
            Comparator<K> order) {
        if (cursor == null) {
            return sorted.stream().limit(rows()).toList();
        }
        K position = position(parse);
        List<T> inDirection = new ArrayList<>(sorted);
        if (backwards()) {
            Collections.reverse(inDirection);
        }
        return inDirection.stream()
                .filter(item -> isBeyond(order.compare(key.apply(item), position)))
                .limit(rows())
                .toList();
    }

    private boolean isBeyond(int comparison) {
        return comparison == 0 ? cursor.inclusive() : backwards() == comparison < 0;
    }

    /** The same part from behind a key on, in the direction of reading. */
    public Window beyond(List<String> key) {
        Side side = backwards() ? Side.BEFORE : Side.AFTER;
        return new Window(limit, new Cursor(side, key), filters);
    }

    /**
     * Reads the cursor's key.
     *
     * @throws InvalidCursor when the key is of another shape
     */
    public <K> K position(Function<List<String>, K> parse) {
        try {
            return parse.apply(cursor.key());
        } catch (IllegalArgumentException | DateTimeException anotherShape) {
            throw InvalidCursor.invalid();
        }
    }

    /**
     * The instant that the cursor's key begins with.
     *
     * @throws InvalidCursor when it does not
     */
    public Instant instant() {
        return position(key -> Instants.parse(key.get(0)));
    }

    /**
     * The number that the cursor's key begins with.
     *
     * @throws InvalidCursor when it does not
     */
    public long number() {
        return position(key -> Long.parseLong(key.get(0)));
    }

    /** The cursor that leads on from behind a key. */
    public static String behind(List<String> key, String filters) {
        return new Cursor(Cursor.Side.AFTER, key).encode(filters);
    }

    /**
     * The id that the cursor's key has behind that.
     *
     * @throws InvalidCursor when it has not
     */
    public UUID id() {
        return position(key -> UUID.fromString(key.get(1)));
    }

    /**
     * Makes a page of what was read.
     *
     * @param rows up to {@link #rows()} of them, in the direction of reading
     * @param key the sort key of a row
     * @param total the number of all items, or null when it was not asked for
     */
    public <T> Slice<T> slice(List<T> rows, Function<T, List<String>> key, Long total) {
        return slice(rows, key, null, total);
    }

    /**
     * Makes a page of what was read until it was enough.
     *
     * @param end where reading ended before the page was full though the list goes on; null when it
     *     does not, or when the page is full
     */
    public <T> Slice<T> slice(
            List<T> rows, Function<T, List<String>> key, List<String> end, Long total) {
        boolean full = rows.size() > limit;
        List<T> items = new ArrayList<>(full ? rows.subList(0, limit) : rows);
        List<String> far = full ? key.apply(items.get(limit - 1)) : end;
        if (backwards()) {
            Collections.reverse(items);
        }
        String onward = far == null ? null : at(backwards() ? Side.BEFORE : Side.AFTER, far);
        String back = cursor == null ? null : back(items, key);
        return new Slice<>(
                items,
                backwards()
                        ? new PageInfo(limit, back, onward, total)
                        : new PageInfo(limit, onward, back, total));
    }

    /** An empty page behind a cursor still leads back to where the cursor came from. */
    private <T> String back(List<T> items, Function<T, List<String>> key) {
        if (backwards()) {
            return items.isEmpty()
                    ? at(Side.FROM, cursor.key())
                    : at(Side.AFTER, key.apply(items.get(items.size() - 1)));
        }
        return items.isEmpty()
                ? at(Side.UP_TO, cursor.key())
                : at(Side.BEFORE, key.apply(items.get(0)));
    }

    private String at(Side side, List<String> key) {
        return new Cursor(side, key).encode(filters);
    }
}
