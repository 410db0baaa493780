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

  /** What the format says of itself, and how long that is. */
  private static final int SLAGS = 8;

  private static final int SLAGSNAVN = 8;

  /** Where the size stands in the simple form: 14 bits each. */
  private static final int BREDDE = 26;

  private static final int HOEJDE = 28;
  private static final int BITS = 0x3fff;

  /** The same in the form that also says which colours it means: three bytes each, and one less. */
  private static final int UDVIDET_BREDDE = 24;

  private static final int UDVIDET_HOEJDE = 27;
  private static final int TRE_BYTES = 0xffffff;

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

  /** Throws {@link IllegalArgumentException} when it is not a format that our pictures have. */
  public static Vejledningsbillede af(byte[] indhold) {
    if (indhold.length < HOEJDE + Integer.BYTES) {
      throw new IllegalArgumentException("Billedet er ikke en WebP");
    }
    ByteBuffer tal = ByteBuffer.wrap(indhold).order(ByteOrder.LITTLE_ENDIAN);
    return switch (new String(indhold, SLAGS, SLAGSNAVN, StandardCharsets.US_ASCII)) {
      case "WEBPVP8 " ->
          new Vejledningsbillede(indhold, tal.getShort(BREDDE) & BITS, tal.getShort(HOEJDE) & BITS);
      case "WEBPVP8X" ->
          new Vejledningsbillede(
              indhold,
              (tal.getInt(UDVIDET_BREDDE) & TRE_BYTES) + 1,
              (tal.getInt(UDVIDET_HOEJDE) & TRE_BYTES) + 1);
      default -> throw new IllegalArgumentException("Billedet er ikke en WebP, vi kender");
    };
  }
}
