package dk.jobveu.adgang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A page that comes back with what is wrong on it says 400, as a program would be told. */
@Configuration
class Afvisningsstatus implements WebMvcConfigurer, HandlerInterceptor {

  @Override
  public void addInterceptors(InterceptorRegistry register) {
    register.addInterceptor(this);
  }

  @Override
  public void postHandle(
      HttpServletRequest anmodning, HttpServletResponse svar, Object modtager, ModelAndView side) {
    if (side != null
        && side.getModel().get("fejlliste") instanceof Collection<?> fejl
        && !fejl.isEmpty()
        && svar.getStatus() == HttpServletResponse.SC_OK) {
      svar.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
  }
}
