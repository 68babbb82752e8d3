package press.harmattan.importer.run;

import press.harmattan.importer.report.Reason;

/** An import cannot go on now; another run can. */
public final class DatabaseInTheWay extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    DatabaseInTheWay(RuntimeException failure) {
        super(
                "The database is in the way ("
                        + Reason.of(failure)
                        + "); run the import again and it goes on here",
                failure);
    }
}
