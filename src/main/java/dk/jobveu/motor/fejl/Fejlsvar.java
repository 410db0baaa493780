package dk.jobveu.motor.fejl;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/**
 * Lets a good answer stream through and holds a bad one back, so that it can be told anew. Problem
 * details that we have written ourselves pass.
 */
class Fejlsvar extends HttpServletResponseWrapper {

  private ServletOutputStream ud;
  private PrintWriter skriver;
  private boolean tilsidesat;

  Fejlsvar(HttpServletResponse svar) {
    super(svar);
  }

  /** Whether this answer is somebody else's refusal, to be told in our own words. */
  boolean skalOversaettes() {
    return !isCommitted() && (tilsidesat || holdesTilbage());
  }

  private boolean holdesTilbage() {
    return getStatus() >= SC_BAD_REQUEST
        && (getContentType() == null
            || !getContentType().startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE));
  }

  /** Forgets what was held back; what is written from now on goes out. */
  HttpServletResponse forfra() {
    return (HttpServletResponse) getResponse();
  }

  @Override
  public void sendError(int status) {
    sendError(status, null);
  }

  @Override
  public void sendError(int status, String besked) {
    // the container's error page is for people with a browser; this is an interface
    setStatus(status);
    tilsidesat = true;
  }

  @Override
  public void flushBuffer() throws IOException {
    if (skriver != null) {
      skriver.flush();
    }
    if (!holdesTilbage()) {
      super.flushBuffer();
    }
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (ud == null) {
      ud = new Udstroem(super.getOutputStream());
    }
    return ud;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (skriver == null) {
      Charset tegn =
          getCharacterEncoding() == null
              ? StandardCharsets.UTF_8
              : Charset.forName(getCharacterEncoding());
      skriver = new PrintWriter(new OutputStreamWriter(getOutputStream(), tegn), false);
    }
    return skriver;
  }

  void afslut() {
    if (skriver != null) {
      skriver.flush();
    }
  }

  /** Drops the bytes of an answer that is to be told anew. */
  private final class Udstroem extends ServletOutputStream {

    private final ServletOutputStream videre;

    Udstroem(ServletOutputStream videre) {
      this.videre = videre;
    }

    @Override
    public void write(int b) throws IOException {
      if (!holdesTilbage()) {
        videre.write(b);
      }
    }

    @Override
    public void write(byte[] b, int fra, int antal) throws IOException {
      if (!holdesTilbage()) {
        videre.write(b, fra, antal);
      }
    }

    @Override
    public void flush() throws IOException {
      if (!holdesTilbage()) {
        videre.flush();
      }
    }

    @Override
    public void close() throws IOException {
      if (!holdesTilbage()) {
        videre.close();
      }
    }

    @Override
    public boolean isReady() {
      return videre.isReady();
    }

    @Override
    public void setWriteListener(WriteListener lytter) {
      videre.setWriteListener(lytter);
    }
  }
}
