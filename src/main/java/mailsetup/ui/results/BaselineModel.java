package mailsetup.ui.results;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailsetup.core.EmailAddress;
import mailsetup.probe.ProbeReport;
import mailsetup.support.baseline.Baseline;
import mailsetup.support.baseline.Since;
import mailsetup.support.baseline.file.BaselineStore;
import mailsetup.ui.kit.Jobs;

/** What worked before, and whether to remember what works now: only after a yes. */
public final class BaselineModel {
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Optional<Since>> since = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private Optional<BaselineStore> store = Optional.empty();
    private Optional<EmailAddress> address = Optional.empty();
    private Optional<Baseline> now = Optional.empty();

    BaselineModel(Jobs jobs) {
        this.jobs = jobs;
    }

    /** What changed; empty where nothing was remembered. */
    public ReadOnlyObjectProperty<Optional<Since>> since() {
        return since.getReadOnlyProperty();
    }

    /** Whether what works now can be remembered, or what is remembered deleted. */
    public ReadOnlyBooleanProperty offered() {
        return offered.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty kept() {
        return kept.getReadOnlyProperty();
    }

    /** Whether the disk said no. */
    public ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    /** Whether there is a state of today that could stand in place of what is remembered. */
    boolean canKeep() {
        return now.isPresent();
    }

    void in(Optional<BaselineStore> place) {
        store = place;
    }

    /** Nothing to compare, and nothing to remember. */
    void clear() {
        address = Optional.empty();
        now = Optional.empty();
        show(Optional.empty(), List.of());
    }

    /** Compares the outcome of a test with what is remembered of that account. */
    public void show(EmailAddress own, List<ProbeReport> reports) {
        clear();
        store.ifPresent(place -> {
            address = Optional.of(own);
            now = Baseline.of(reports, Instant.now());
            jobs.start(() -> place.find(own), before -> {
                if (address.equals(Optional.of(own))) {
                    show(before, reports);
                }
            }, _ -> failed.set(true));
        });
    }

    /** Remembers what works now. */
    public void keep() {
        now.ifPresent(baseline -> write(place -> () -> {
            place.store().keep(place.address(), baseline);
            return true;
        }));
    }

    /** Deletes what is remembered. */
    public void forget() {
        write(place -> () -> {
            place.store().forget(place.address());
            return false;
        });
    }

    private void show(Optional<Baseline> before, List<ProbeReport> reports) {
        failed.set(false);
        since.set(before.map(then -> Since.of(then, reports)));
        kept.set(before.isPresent());
        offered.set(before.isPresent() || now.isPresent());
    }

    private void write(Work work) {
        failed.set(false);
        store.ifPresent(place -> address.ifPresent(own -> jobs.start(work.on(new Account(place, own)), done -> {
            if (address.equals(Optional.of(own))) {
                kept.set(done);
                since.set(Optional.empty());
                offered.set(done || now.isPresent());
            }
        }, _ -> failed.set(true))));
    }

    private record Account(BaselineStore store, EmailAddress address) {}

    private interface Work {
        Callable<Boolean> on(Account account);
    }
}
