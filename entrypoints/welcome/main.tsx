import '@/components/base.css'
import '@/components/activity/activity.css'
import '@/components/page/page.css'
import '@/components/welcome/welcome.css'
import { i18n } from '#i18n'
import { mount } from '@/components/page/mount'
import { Welcome } from '@/components/welcome/welcome'

mount(<Welcome />, i18n.t('welcome.title'))
