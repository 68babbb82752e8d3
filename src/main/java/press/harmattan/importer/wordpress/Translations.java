package press.harmattan.importer.wordpress;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.harmattan.importer.wxr.WxrItem;
import press.harmattan.importer.wxr.WxrLanguage;

/** Which posts of a file are translations of which, by their numbers. */
final class Translations {
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<Long, UUID> placed = new HashMap<>();
    private final Set<Long> deferred = new HashSet<>();

    /** Hears of a post before any is imported. */
    void hear(WxrItem item) {
        WxrLanguage.of(item)
                .ifPresent(
                        told ->
                                told.group()
                                        .ifPresent(
                                                group ->
                                                        versions.putIfAbsent(
                                                                group + " " + told.lang(),
                                                                item.id())));
    }

    /** The number of the post that one was translated from, when the file has it. */
    Optional<Long> sourceOf(WxrItem item) {
        return WxrLanguage.of(item)
                .flatMap(
                        told ->
                                told.group()
                                        .flatMap(
                                                group ->
                                                        told.source()
                                                                .map(lang -> group + " " + lang)))
                .flatMap(key -> Optional.ofNullable(versions.get(key)))
                .filter(number -> number != item.id());
    }

    void placed(long number, UUID article) {
        placed.put(number, article);
    }

    Optional<UUID> article(long number) {
        return Optional.ofNullable(placed.get(number));
    }

    /** A translation waits until its source is in place. */
    void defer(long number) {
        deferred.add(number);
    }

    /** Those that wait, and forgets them. */
    Set<Long> takeDeferred() {
        Set<Long> waiting = new HashSet<>(deferred);
        deferred.clear();
        return waiting;
    }
}
