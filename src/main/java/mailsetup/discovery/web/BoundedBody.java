package mailsetup.discovery.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serial;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** The body of an answer, unless it is longer than that. The JDK's own limit tells it from other faults by words alone. */
final class BoundedBody implements BodySubscriber<byte[]> {
    /** The body is longer than what is read. */
    static final class TooLong extends IOException {
        @Serial
        private static final long serialVersionUID = 1;
    }

    private final int largest;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private @Nullable Subscription subscription;

    BoundedBody(int largest) {
        this.largest = largest;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription begun) {
        subscription = begun;
        begun.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        pieces.forEach(this::take);
    }

    private void take(ByteBuffer piece) {
        if (piece.remaining() > largest - bytes.size()) {
            if (subscription != null) {
                subscription.cancel();
            }
            body.completeExceptionally(new TooLong());
        } else {
            var octets = new byte[piece.remaining()];
            piece.get(octets);
            bytes.writeBytes(octets);
        }
    }

    @Override
    public void onError(Throwable problem) {
        body.completeExceptionally(problem);
    }

    @Override
    public void onComplete() {
        body.complete(bytes.toByteArray());
    }
}
