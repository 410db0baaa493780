package dk.jobveu.faelles.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A request whose body has been read, for whoever comes next to read again. */
public class Kropsanmodning extends HttpServletRequestWrapper {

  private final byte[] krop;

  /** With this body, whether it is the one that came or another in its place. */
  public Kropsanmodning(HttpServletRequest anmodning, byte[] krop) {
    super(anmodning);
    this.krop = krop;
  }

  @Override
  public int getContentLength() {
    return krop.length;
  }

  @Override
  public long getContentLengthLong() {
    return krop.length;
  }

  @Override
  public BufferedReader getReader() {
    String tegn = getCharacterEncoding();
    return new BufferedReader(
        new InputStreamReader(
            getInputStream(), tegn == null ? StandardCharsets.UTF_8 : Charset.forName(tegn)));
  }

  @Override
  public ServletInputStream getInputStream() {
    var kilde = new ByteArrayInputStream(krop);
    return new ServletInputStream() {
      @Override
      public boolean isFinished() {
        return kilde.available() == 0;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener lytter) {
        throw new UnsupportedOperationException();
      }

      @Override
      public int read() {
        return kilde.read();
      }

      @Override
      public int read(byte[] til, int fra, int antal) {
        return kilde.read(til, fra, antal);
      }
    };
  }
}
