package dk.jobveu.hjaelp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A picture in a guide (WebP), as the test run took it of the page itself
 * (docs/adr/0053-each-form-has-its-place.md).
 */
public record Vejledningsbillede(byte[] indhold, int bredde, int hoejde) {

  private static final Pattern NAVN = Pattern.compile("[a-z_]{1,60}");

  /** Where its size stands, in the simple form of the format: 14 bits each. */
  private static final int BREDDE = 26;

  private static final int HOEJDE = 28;
  private static final int BITS = 0x3fff;

  static Optional<Vejledningsbillede> find(String navn) {
    if (NAVN.matcher(navn).matches()) {
      try (InputStream fil =
          Vejledningsbillede.class.getResourceAsStream("/vejledning/billeder/" + navn + ".webp")) {
        if (fil != null) {
          return Optional.of(af(fil.readAllBytes()));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Optional.empty();
  }

  /** Throws {@link IllegalArgumentException} when it is not the format that our pictures have. */
  public static Vejledningsbillede af(byte[] indhold) {
    if (indhold.length < HOEJDE + 2
        || !new String(indhold, 8, 8, StandardCharsets.US_ASCII).equals("WEBPVP8 ")) {
      throw new IllegalArgumentException("Billedet er ikke en enkel WebP");
    }
    ByteBuffer tal = ByteBuffer.wrap(indhold).order(ByteOrder.LITTLE_ENDIAN);
    return new Vejledningsbillede(
        indhold, tal.getShort(BREDDE) & BITS, tal.getShort(HOEJDE) & BITS);
  }
}
