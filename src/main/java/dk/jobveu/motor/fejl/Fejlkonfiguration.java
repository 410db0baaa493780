package dk.jobveu.motor.fejl;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where errors are translated: outside everything of ours, inside the log-in. */
@Configuration
class Fejlkonfiguration {

  @Bean
  FilterRegistrationBean<Motorfejlfilter> motorfejl(Opgavehistorik opgaver) {
    var filter = new FilterRegistrationBean<>(new Motorfejlfilter(opgaver));
    // the container matches on the decoded path, whichever way it was written
    filter.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
    filter.setOrder(190);
    return filter;
  }
}
