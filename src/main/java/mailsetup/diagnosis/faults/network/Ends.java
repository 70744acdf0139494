package mailsetup.diagnosis.faults.network;

import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;

/** Where a probe ended. */
final class Ends {
    private Ends() {}

    /** Before any login was tried. */
    static boolean early(ProbeReport report) {
        return report.failed().filter(failed -> failed.stage().compareTo(Stage.AUTHENTICATE) < 0).isPresent();
    }

    /** Without a connection. */
    static boolean unconnected(ProbeReport report) {
        return at(report, Stage.RESOLVE) || at(report, Stage.CONNECT);
    }

    static boolean at(ProbeReport report, Stage stage) {
        return report.failed().filter(failed -> failed.stage() == stage).isPresent();
    }
}
