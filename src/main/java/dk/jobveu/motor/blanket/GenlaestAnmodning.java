package dk.jobveu.motor.blanket;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request with the JSON body that we have made of the one that came. */
class GenlaestAnmodning extends HttpServletRequestWrapper {

  private final byte[] krop;

  GenlaestAnmodning(HttpServletRequest anmodning, byte[] krop) {
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
  public String getCharacterEncoding() {
    return StandardCharsets.UTF_8.name();
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
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
      public void setReadListener(ReadListener listener) {
        throw new UnsupportedOperationException();
      }

      @Override
      public int read() {
        return kilde.read();
      }
    };
  }
}
