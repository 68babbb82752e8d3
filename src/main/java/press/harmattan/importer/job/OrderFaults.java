package press.harmattan.importer.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import press.harmattan.failure.Fault;
import press.harmattan.importer.wordpress.OptionFaults;

/** What is wrong with an order, found before its file is taken in. */
@ApplicationScoped
class OrderFaults {
    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

    private final OptionFaults options;

    OrderFaults(OptionFaults options) {
        this.options = options;
    }

    /** Everything that is wrong with it and with the key of its request, which may be null. */
    List<Fault> of(Order order, String key) {
        List<Fault> faults = new ArrayList<>();
        if (order.format() == ImportFormat.ndjson) {
            refuse(faults, "lang", order.lang() != null);
            refuse(faults, "siteUrl", order.siteUrl() != null);
            refuse(faults, "rule", !order.rules().isEmpty());
        } else {
            faults.addAll(options.of(order.lang(), order.siteUrl(), order.rules()));
        }
        if (key != null && !KEY.matcher(key).matches()) {
            faults.add(
                    Fault.header(
                            "Idempotency-Key",
                            "must be one key of 1 to 255 visible ASCII characters"));
        }
        return faults;
    }

    private static void refuse(List<Fault> faults, String name, boolean given) {
        if (given) {
            faults.add(Fault.query(name, "is for format=wxr only"));
        }
    }
}
