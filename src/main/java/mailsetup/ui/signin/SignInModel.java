package mailsetup.ui.signin;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import mailsetup.assistant.SigningIn;
import mailsetup.core.EmailAddress;
import mailsetup.probe.Login;
import mailsetup.signin.Grant;
import mailsetup.signin.SignInFailure;
import mailsetup.signin.SignInOutcome;
import mailsetup.signin.SignInProgress;
import mailsetup.signin.SignInQuestion;
import mailsetup.ui.kit.Job;
import mailsetup.ui.kit.Jobs;
import org.jspecify.annotations.Nullable;

/** One sign-in: how far it is, and what it gave until that is given back. */
public final class SignInModel {
    /** How it stands. */
    public sealed interface Stand {
        /** Not begun, or done. */
        record Idle() implements Stand {}

        /** Under way; empty before anything is known. */
        record UnderWay(Optional<SignInProgress> progress) implements Stand {}

        /** Done, but by somebody else than the one whose mailbox it is. */
        record SomebodyElse(String account) implements Stand {}

        /** Over, without a permission. */
        record Failed(SignInFailure failure) implements Stand {}
    }

    private static final Stand IDLE = new Stand.Idle();

    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Stand> stand = new ReadOnlyObjectWrapper<>(IDLE);
    private final ReadOnlyObjectWrapper<Optional<Grant.Revocation>> givenBack = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ObservableValue<Boolean> running = stand.map(Stand.UnderWay.class::isInstance);
    private Optional<Grant> grant = Optional.empty();
    private Runnable signedIn = () -> {};
    private int round;
    private @Nullable Job job;

    /** Nothing begun. */
    public SignInModel(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Is told when there is a permission for the right mailbox. */
    public void onSignedIn(Runnable then) {
        signedIn = then;
    }

    public ReadOnlyObjectProperty<Stand> stand() {
        return stand.getReadOnlyProperty();
    }

    /** Whether the sign-in server or the person is waited for. */
    public ObservableValue<Boolean> running() {
        return running;
    }

    /** What became of giving the last permission back; empty until that is known. */
    public ReadOnlyObjectProperty<Optional<Grant.Revocation>> givenBack() {
        return givenBack.getReadOnlyProperty();
    }

    /**
     * Begins, in place of what was before.
     *
     * @param own whether that account is the one whose mailbox is tested
     */
    public void begin(SigningIn assistant, SignInQuestion question, Predicate<String> own) {
        cancel();
        givenBack.set(Optional.empty());
        stand.set(new Stand.UnderWay(Optional.empty()));
        int mine = ++round;
        job = jobs.start(
                () -> assistant.signIn(question, now -> jobs.screen().execute(() -> show(now, mine))),
                outcome -> finish(outcome, own), this::breakDown, this::putAway);
    }

    /** Whoever signed in may open this mailbox, too: goes on with the permission. */
    public void accept() {
        stand.set(IDLE);
        signedIn.run();
    }

    /** The permission to log in, as a copy that the caller wipes. */
    public Optional<Login> login(EmailAddress address) {
        return grant.map(one -> Login.bearer(address, one.token().copy(), one.facts()));
    }

    /** Ends what runs, and gives back what there is. */
    public void cancel() {
        if (job != null && running.getValue()) {
            job.close();
        }
        if (running.getValue() || stand.get() instanceof Stand.SomebodyElse) {
            stand.set(new Stand.Failed(new SignInFailure.Cancelled()));
        }
        giveBack();
    }

    /** Gives the permission back, if there is one; what becomes of that is told later. */
    public void giveBack() {
        grant.ifPresent(this::giveBack);
        grant = Optional.empty();
    }

    private void giveBack(Grant one) {
        jobs.start(() -> {
            try (one) {
                return one.revoke();
            }
        }, done -> givenBack.set(Optional.of(done)), _ -> givenBack.set(Optional.of(Grant.Revocation.NOT_DONE)));
    }

    /** It came in the moment in which it was given up. */
    private void putAway(SignInOutcome outcome) {
        if (outcome instanceof SignInOutcome.SignedIn(var given)) {
            giveBack(given);
        }
    }

    private void show(SignInProgress now, int mine) {
        if (mine == round && running.getValue()) {
            stand.set(new Stand.UnderWay(Optional.of(now)));
        }
    }

    private void finish(SignInOutcome outcome, Predicate<String> own) {
        switch (outcome) {
            case SignInOutcome.NotSignedIn(var failure) -> stand.set(new Stand.Failed(failure));
            case SignInOutcome.SignedIn(var given) -> {
                grant = Optional.of(given);
                given.facts().account().filter(own.negate())
                        .ifPresentOrElse(other -> stand.set(new Stand.SomebodyElse(other)), this::accept);
            }
        }
    }

    private void breakDown(Throwable problem) {
        stand.set(IDLE);
        throw new IllegalStateException(problem);
    }
}
