package mailsetup.probe.dns;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mailsetup.probe.Deadline;

/** Asks nothing twice, unless no answer came. Whoever asked first may lose interest; the others get the answer. */
final class RememberingClient implements DnsClient {
    private final DnsClient inner;
    private final Map<Question, CompletableFuture<DnsAnswer>> known = new ConcurrentHashMap<>();

    private record Question(DnsName name, RecordType type) {}

    RememberingClient(DnsClient inner) {
        this.inner = inner;
    }

    @Override
    public DnsAnswer ask(DnsName name, RecordType type, Deadline deadline) {
        var question = new Question(name, type);
        var answer = told(known.computeIfAbsent(question, _ -> CompletableFuture.supplyAsync(
                () -> inner.ask(name, type, deadline), task -> Thread.ofVirtual().name("question").start(task))),
                deadline);
        if (answer instanceof DnsAnswer.NoReply && !Thread.currentThread().isInterrupted()) {
            known.remove(question);
        }
        return answer;
    }

    private static DnsAnswer told(CompletableFuture<DnsAnswer> coming, Deadline deadline) {
        try {
            return coming.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a fault of our own", e.getCause());
        } catch (TimeoutException _) {
            return new DnsAnswer.NoReply();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new DnsAnswer.NoReply();
        }
    }
}
