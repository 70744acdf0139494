package mailsetup.ui.report;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailsetup.core.Message;
import mailsetup.support.mailreport.MailReport;
import mailsetup.support.mailreport.Reading;
import mailsetup.ui.kit.Jobs;
import mailsetup.ui.results.ResultsModel;

/** A report from another computer. Nothing can be begun from here: there is neither an assistant nor a worker. */
public final class ReplayModel {
    private static final Jobs NOBODY = new Jobs(_ -> {}, _ -> {});

    private final ReadOnlyObjectWrapper<Optional<MailReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Message> refused = Optional.empty();

    /** Shows what was read, or why it cannot be. */
    public void read(Reading reading) {
        close();
        switch (reading) {
            case Reading.Good(var good) -> {
                refused = Optional.empty();
                report.set(Optional.of(good));
            }
            case Reading.Refused(var why) -> refused = Optional.of(why);
        }
    }

    /** Shows it no more. */
    public void close() {
        report.set(Optional.empty());
    }

    public ReadOnlyObjectProperty<Optional<MailReport>> report() {
        return report.getReadOnlyProperty();
    }

    Optional<Message> refused() {
        return refused;
    }

    /** The results page of that report. */
    static ResultsModel results(MailReport report) {
        var results = new ResultsModel(NOBODY);
        results.replay(report.address(), report.servers(), report.examination());
        return results;
    }
}
