import '@/components/base.css'
import '@/components/activity/activity.css'
import '@/components/practice/network.css'
import '@/components/practice/panel.css'
import { i18n } from '#i18n'
import { mount } from '@/components/page/mount'
import { Practice } from '@/components/practice/practice'

mount(<Practice />, i18n.t('practice.title'))
