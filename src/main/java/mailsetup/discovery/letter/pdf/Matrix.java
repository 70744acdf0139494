package mailsetup.discovery.letter.pdf;

import java.util.List;
import java.util.Optional;

/** Where a point of one coordinate system lies in another (section 8.3.3). */
record Matrix(double a, double b, double c, double d, double e, double f) {
    static final Matrix ONE = new Matrix(1, 0, 0, 1, 0, 0);

    static Optional<Matrix> of(List<Value> six) {
        var n = six.stream().mapToDouble(value -> value instanceof Value.Num(var number) ? number : 0).toArray();
        return n.length == 6 ? Optional.of(new Matrix(n[0], n[1], n[2], n[3], n[4], n[5])) : Optional.empty();
    }

    static Matrix moved(double x, double y) {
        return new Matrix(1, 0, 0, 1, x, y);
    }

    /** First this, then the other. */
    Matrix then(Matrix o) {
        return new Matrix(a * o.a + b * o.c, a * o.b + b * o.d, c * o.a + d * o.c, c * o.b + d * o.d,
                e * o.a + f * o.c + o.e, e * o.b + f * o.d + o.f);
    }
}
