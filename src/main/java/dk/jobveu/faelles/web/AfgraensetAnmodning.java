package dk.jobveu.faelles.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * A request whose body may fill so much and no more, also when it comes in chunks and does not say
 * how long it is.
 */
public final class AfgraensetAnmodning extends HttpServletRequestWrapper {

  /** The body went over its limit while it was read. */
  public static final class KropForStor extends IOException {
    KropForStor() {
      super("Kroppen fylder mere, end den må");
    }
  }

  private final long hoejst;
  private boolean forStor;
  private ServletInputStream talt;

  public AfgraensetAnmodning(HttpServletRequest anmodning, long hoejst) {
    super(anmodning);
    this.hoejst = hoejst;
    this.forStor = anmodning.getContentLengthLong() > hoejst;
  }

  /** Whether the body is known to be too large: by its length, or because it was read so far. */
  public boolean forStor() {
    return forStor;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    String tegn = getCharacterEncoding();
    return new BufferedReader(
        new InputStreamReader(
            getInputStream(), tegn == null ? StandardCharsets.UTF_8.name() : tegn));
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (talt == null) {
      talt = new Talt(super.getInputStream());
    }
    return talt;
  }

  private final class Talt extends ServletInputStream {

    private final ServletInputStream kilde;
    private long laest;

    Talt(ServletInputStream kilde) {
      this.kilde = kilde;
    }

    @Override
    public int read() throws IOException {
      int b = kilde.read();
      taelMed(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] b, int fra, int antal) throws IOException {
      int n = kilde.read(b, fra, antal);
      taelMed(Math.max(n, 0));
      return n;
    }

    private void taelMed(int n) throws KropForStor {
      laest += n;
      if (laest > hoejst) {
        forStor = true;
        throw new KropForStor();
      }
    }

    @Override
    public boolean isFinished() {
      return kilde.isFinished();
    }

    @Override
    public boolean isReady() {
      return kilde.isReady();
    }

    @Override
    public void setReadListener(ReadListener lytter) {
      kilde.setReadListener(lytter);
    }
  }
}
