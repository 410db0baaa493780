package dk.jobveu.engang.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Keeps the body of a call with a key while the call lasts, to know whether it came before. */
@RestControllerAdvice
class Kropshusker extends RequestBodyAdviceAdapter {

  @Override
  public boolean supports(
      MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> konverter) {
    return true;
  }

  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage kald,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> konverter)
      throws IOException {
    if (!kald.getHeaders().containsKey(Afsendelser.HOVED)) {
      return kald;
    }
    byte[] krop = kald.getBody().readAllBytes();
    RequestContextHolder.currentRequestAttributes()
        .setAttribute(Afsendelser.KROP, krop, RequestAttributes.SCOPE_REQUEST);
    return new HttpInputMessage() {
      @Override
      public InputStream getBody() {
        return new ByteArrayInputStream(krop);
      }

      @Override
      public HttpHeaders getHeaders() {
        return kald.getHeaders();
      }
    };
  }
}
