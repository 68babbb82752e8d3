package press.harmattan.importer.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.harmattan.importer.memory.ImportedRepository.Imported;
import press.harmattan.importer.run.Attempts;
import press.harmattan.importer.wxr.WxrImage;

/**
 * The pictures of a site. They are kept in the database, since posts name them by number and may
 * stand before them; a dry run, which writes nothing, holds them in memory.
 */
public final class Pictures {
    private static final int BATCH = 500;
    private static final String KIND = "image";

    private final ImportedRepository imported;
    private final Run run;
    private final Map<String, Detail> held = new HashMap<>();
    private final List<WxrImage> batch = new ArrayList<>();

    public Pictures(ImportedRepository imported, Run run) {
        this.imported = imported;
        this.run = run;
    }

    public void add(WxrImage picture) {
        batch.add(picture);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    public void flush() {
        Map<String, Imported> rows = new HashMap<>();
        batch.forEach(picture -> rows.put(key(picture.id()), row(picture)));
        batch.clear();
        Map<String, Imported> known =
                Attempts.at(() -> imported.known(run.source(), KIND, rows.keySet()));
        List<Imported> fresh = new ArrayList<>();
        for (Imported row : rows.values()) {
            Imported before = known.get(row.externalId());
            if (before == null) {
                run.report().created(KIND);
                fresh.add(row);
            } else if (before.checksum().equals(row.checksum())) {
                run.report().unchanged(KIND);
            } else {
                run.report().updated(KIND);
                fresh.add(row);
            }
        }
        if (run.dry()) {
            fresh.forEach(row -> held.put(row.externalId(), row.detail()));
        } else {
            Attempts.run(() -> imported.keep(run.source(), KIND, fresh));
        }
    }

    /** The pictures with some numbers, without those that the site does not have. */
    public Map<Long, WxrImage> find(Set<Long> numbers) {
        Set<String> keys = numbers.stream().map(Pictures::key).collect(Collectors.toSet());
        Map<String, Imported> known = Attempts.at(() -> imported.known(run.source(), KIND, keys));
        Map<Long, WxrImage> found = new HashMap<>();
        for (long number : numbers) {
            Optional.ofNullable(held.get(key(number)))
                    .or(() -> Optional.ofNullable(known.get(key(number))).map(Imported::detail))
                    .ifPresent(detail -> found.put(number, picture(number, detail)));
        }
        return found;
    }

    private static String key(long number) {
        return Long.toString(number);
    }

    private static Imported row(WxrImage it) {
        String checksum = StableId.checksum(it.url(), it.alt(), it.caption(), it.type());
        Detail detail = Detail.picture(it.url(), it.alt(), it.caption(), it.type());
        return new Imported(key(it.id()), null, checksum, detail);
    }

    private static WxrImage picture(long number, Detail detail) {
        return new WxrImage(
                number, 0, detail.url(), detail.alt(), "", detail.caption(), detail.type());
    }
}
